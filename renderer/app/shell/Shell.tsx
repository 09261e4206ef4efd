import { useSession } from '@renderer/store/session';
import { useWorkspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { featureOf } from '../features';
import { CommandPalette } from '../palette/CommandPalette';
import { useFileDrop } from '../use-file-drop';
import { useShortcuts } from '../use-shortcuts';
import { Banners } from './Banners';
import { PlaceBoundary } from './PlaceBoundary';
import { Rail } from './Rail';
import { ShellHeader } from './ShellHeader';
import classes from './Shell.module.css';

/** There in no process that is only being planned: fetched with the first process that is opened. */
const FacilitationStrip = lazy(() => import('./FacilitationStrip').then(({ FacilitationStrip: View }) => ({ default: View })));

/** Rail, header and the place that is open. Without a process there is only the home. */
export function Shell() {
  const t = useTranslation();
  const isOpen = useWorkspace((state) => state.document !== null);
  const chosen = useSession((state) => state.place);
  const place = isOpen ? chosen : 'home';
  const { View, labelKey } = featureOf(place);
  const main = useRef<HTMLElement>(null);
  const placeBefore = useRef(place);
  useShortcuts();
  useFileDrop();

  useEffect(() => {
    document.title = place === 'home' ? t('shell.app.name') : `${t(labelKey)} · ${t('shell.app.name')}`;
    // Going to a place takes the keyboard there, so that Tab goes on from its beginning; not on the first drawing.
    if (placeBefore.current !== place) main.current?.focus();
    placeBefore.current = place;
  }, [place, labelKey, t]);

  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#contenido" onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </a>
      <ShellHeader />
      <div className={classes['middle']}>
        {isOpen ? <Rail place={place} /> : null}
        <div className={classes['work']}>
          <Banners />
          {isOpen ? <Suspense><FacilitationStrip /></Suspense> : null}
          <main ref={main} id="contenido" tabIndex={-1} className={classes['main']}>
            <PlaceBoundary key={place}>
              <Suspense fallback={<p className={classes['loading']}>{t('shell.loading')}</p>}>
                <View />
              </Suspense>
            </PlaceBoundary>
          </main>
        </div>
      </div>
      <CommandPalette />
    </div>
  );
}
