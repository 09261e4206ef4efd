import { answerCollision, useCollision } from '@renderer/store/mesa-opening';
import type { CollisionChoice } from '@renderer/store/process-library';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import classes from './CollisionDialog.module.css';

const CHOICES = ['merge', 'copy', 'replace'] as const satisfies readonly CollisionChoice[];

/** Asks what to do with a file whose process is here already. Closing it leaves everything as it is. */
export function CollisionDialog() {
  const t = useTranslation();
  const collision = useCollision();
  return (
    <Dialog
      opened={collision !== null}
      onClose={() => void answerCollision(null)}
      title={t('home.collision.title', { name: collision?.name ?? '' })}
    >
      <p className={classes['text']}>{t('home.collision.text')}</p>
      <div className={classes['choices']}>
        {CHOICES.filter((choice) => choice !== 'replace' || collision?.isWhole === true).map((choice) => (
          <button key={choice} type="button" className={classes['choice']} onClick={() => void answerCollision(choice)}>
            <strong>{t(`home.collision.${choice}`)}</strong>
            <span className={classes['hint']}>{t(`home.collision.${choice}Hint`)}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
