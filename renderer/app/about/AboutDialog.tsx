import { desktop } from '@renderer/store/desktop';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ResponseOf } from '@shared/platform/desktop-api';
import { useEffect, useState } from 'react';
import { closeAbout, useAbout } from './about-state';
import classes from './about.module.css';
import { loadLicences, type Licences } from './licences';

/** About the program: its version, where the data live, and what it is made of. */
export function AboutDialog() {
  const t = useTranslation();
  const isOpen = useAbout();
  return (
    <Dialog opened={isOpen} onClose={closeAbout} title={t('about.title')} size="lg">
      {isOpen ? <About /> : null}
    </Dialog>
  );
}

function About() {
  const t = useTranslation();
  const [info, setInfo] = useState<ResponseOf<'app.info'> | null>(null);
  const [licences, setLicences] = useState<Licences | null>(null);
  useEffect(() => {
    let isThere = true;
    void desktop()
      .call('app.info', {})
      .then((known) => {
        if (isThere) setInfo(known);
      })
      .catch(() => undefined);
    void loadLicences().then((known) => {
      if (isThere) setLicences(known);
    });
    return () => {
      isThere = false;
    };
  }, []);
  return (
    <div className={classes['about']}>
      <dl className={classes['facts']}>
        <dt>{t('about.version')}</dt>
        <dd>{info?.version ?? '…'}</dd>
        <dt>{t('about.runs')}</dt>
        <dd>{info === null ? '…' : t(`about.shell.${info.shell}`)}</dd>
        <dt>{t('about.data')}</dt>
        <dd>
          {info === null ? '…' : info.dataFolder === '' ? t('about.dataInBrowser') : <code className={classes['path']}>{info.dataFolder}</code>}
          <span className={classes['hint']}>{t('about.dataHint')}</span>
        </dd>
        <dt>{t('about.licence')}</dt>
        <dd>{t('about.licenceText')}</dd>
      </dl>
      <h3 className={classes['heading']}>{t('about.made', { count: licences?.packages.length ?? 0 })}</h3>
      <p className={classes['hint']}>{t('about.madeHint')}</p>
      {/* Scrolls, so that it must be reachable by key. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes['packages']} tabIndex={0} aria-label={t('about.list')}>
        {licences?.packages.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            {text === null ? (
              <span className={classes['row']}>
                <span>{`${name} ${version}`}</span>
                <span>{licence}</span>
              </span>
            ) : (
              <details>
                <summary className={classes['row']}>
                  <span>{`${name} ${version}`}</span>
                  <span>{licence}</span>
                </summary>
                <pre className={classes['text']} lang="en">
                  {licences.texts[text]}
                </pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
