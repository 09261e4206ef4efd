import classes from './AppMark.module.css';

/** The sign of the program: a table seen from above, with places around it and one line out to the world. */
export function AppMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg className={classes['mark']} width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <circle className={classes['table']} cx="15" cy="17" r="7" />
      <circle className={classes['seat']} cx="15" cy="5.5" r="2.6" />
      <circle className={classes['seat']} cx="3.9" cy="14.2" r="2.6" />
      <circle className={classes['seat']} cx="6.9" cy="26.2" r="2.6" />
      <circle className={classes['seat']} cx="22" cy="26.9" r="2.6" />
      <path className={classes['way']} d="M15 17 L27.5 7.5" />
      <circle className={classes['world']} cx="27.5" cy="7" r="2.8" />
    </svg>
  );
}
