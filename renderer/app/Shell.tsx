import { goTo, useSession } from '@renderer/store/session';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense } from 'react';
import { features } from './features';
import classes from './Shell.module.css';

/** Rail, header and the place that is open. */
export function Shell() {
  const t = useTranslation();
  const place = useSession((state) => state.place);
  const View = (features.find((feature) => feature.id === place) ?? features[0])?.View;
  return (
    <div className={classes['shell']}>
      <nav className={classes['rail']} aria-label={t('shell.rail.label')}>
        {features.map(({ id, labelKey, Icon }) => (
          <button key={id} type="button" onClick={() => { goTo(id); }} aria-current={id === place ? 'page' : undefined}>
            <Icon size={20} /> {t(labelKey)}
          </button>
        ))}
      </nav>
      <main className={classes['main']}>
        <Suspense>{View === undefined ? null : <View />}</Suspense>
      </main>
    </div>
  );
}
