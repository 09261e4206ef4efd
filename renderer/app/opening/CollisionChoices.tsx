import { answerCollision } from '@renderer/store/mesa-opening';
import type { CollisionChoice } from '@renderer/store/process-library';
import { useTranslation } from '@renderer/ui/use-translation';
import classes from './opening.module.css';

const CHOICES = ['merge', 'copy', 'replace'] as const satisfies readonly CollisionChoice[];

/** What can be done with a file whose process is here already. */
export function CollisionChoices({ isWhole }: { readonly isWhole: boolean }) {
  const t = useTranslation();
  return (
    <>
      <p className={classes['text']}>{t('home.collision.text')}</p>
      <div className={classes['choices']}>
        {CHOICES.filter((choice) => choice !== 'replace' || isWhole).map((choice) => (
          <button key={choice} type="button" className={classes['choice']} onClick={() => void answerCollision(choice)}>
            <strong>{t(`home.collision.${choice}`)}</strong>
            <span className={classes['hint']}>{t(`home.collision.${choice}Hint`)}</span>
          </button>
        ))}
      </div>
    </>
  );
}
