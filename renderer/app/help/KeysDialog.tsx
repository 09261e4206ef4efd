import { useSession } from '@renderer/store/session';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { ShortcutKeys } from '@renderer/ui/keyboard/ShortcutKeys';
import { useTranslation } from '@renderer/ui/use-translation';
import { useStore } from 'zustand';
import { actionGroups } from '../actions';
import { featureOf } from '../features';
import { actionLabel } from '../palette/palette-entries';
import { closeHelp, helpState } from './help-state';
import classes from './Help.module.css';

/** Every key there is, of this place and of everywhere: from the actions themselves, so that it cannot be out of date. */
export function KeysDialog() {
  const t = useTranslation();
  const isOpen = useStore(helpState, ({ open }) => open === 'keys');
  return (
    <Dialog opened={isOpen} onClose={closeHelp} title={t('help.keys.title')} size="lg">
      <KeysSheet />
    </Dialog>
  );
}

function KeysSheet() {
  const t = useTranslation();
  const place = useSession((state) => state.place);
  const { here, places, everywhere } = actionGroups(place);
  const groups = [
    { title: t('help.keys.here', { place: t(featureOf(place).labelKey) }), actions: here, keys: featureOf(place).keys ?? [] },
    { title: t('help.keys.everywhere'), actions: everywhere, keys: [] },
    { title: t('help.keys.places'), actions: places, keys: [] },
  ];
  return (
    <div className={classes['sheet']}>
      {groups.map(({ title, actions, keys }) => {
        const withKeys = actions.flatMap((action) => (action.shortcut === undefined ? [] : [{ action, shortcut: action.shortcut }]));
        if (withKeys.length + keys.length === 0) return null;
        return (
          <section key={title} className={classes['group']}>
            <h3 className={classes['groupTitle']}>{title}</h3>
            <dl className={classes['keys']}>
              {withKeys.map(({ action, shortcut }) => (
                <div key={action.id} className={classes['key']}>
                  <dt>{actionLabel(action, t)}</dt>
                  <dd>
                    <ShortcutKeys shortcut={shortcut} />
                  </dd>
                </div>
              ))}
              {keys.map(({ labelKey, shortcut }) => (
                <div key={`${labelKey} ${shortcut}`} className={classes['key']}>
                  <dt>{t(labelKey)}</dt>
                  <dd>
                    <ShortcutKeys shortcut={shortcut} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
