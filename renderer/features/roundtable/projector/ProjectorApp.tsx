import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { useTranslation } from '@renderer/ui/use-translation';
import { speak } from '@shared/catalogs/speak';
import { formattingLocale } from '@shared/i18n';
import { useEffect, useState, type ReactNode } from 'react';
import { PROJECTOR_CHANNEL, type ProjectorMessage, type Projection } from './scene';
import { SceneView } from './SceneView';
import { SceneClock } from './SceneClock';
import classes from './projector.module.css';

/**
 * The window for the projector: draws what the facilitator's window sends and nothing else. It opens no process, keeps
 * nothing, and asks again for its picture whenever it is opened.
 */
export function ProjectorApp(): ReactNode {
  const t = useTranslation();
  const [projection, setProjection] = useState<Projection | null>(null);
  useEffect(() => {
    document.title = t('roundtable.projector.windowTitle');
    const channel = new BroadcastChannel(PROJECTOR_CHANNEL);
    const say = (message: ProjectorMessage): void => { channel.postMessage(message); };
    channel.onmessage = ({ data }: MessageEvent<ProjectorMessage>) => {
      if (data.kind !== 'projection') return;
      setProjection(data.projection);
      const { language } = data.projection;
      void speak(language).then(() => { document.documentElement.lang = formattingLocale(language); }, () => undefined);
    };
    say({ kind: 'hello' });
    const pulse = setInterval(() => { say({ kind: 'alive' }); }, 1000);
    const leave = (): void => { say({ kind: 'bye' }); };
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(pulse);
      window.removeEventListener('pagehide', leave);
      channel.close();
    };
  }, [t]);
  return (
    <ThemeProvider theme="projector">
      {projection?.black === true ? <div className={classes['blackout']} role="img" aria-label={t('roundtable.projector.black')} /> : (
        <main className={classes['screen']} style={{ '--zoom': projection?.zoom ?? 1 }}>
          {projection === null ? <p className={classes['waiting']}>{t('roundtable.projector.waiting')}</p> : (
            <>
              <SceneView scene={projection.scene} zoom={projection.zoom} />
              {projection.timer === null ? null : <SceneClock timer={projection.timer} />}
            </>
          )}
        </main>
      )}
    </ThemeProvider>
  );
}
