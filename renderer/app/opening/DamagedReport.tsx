import { Button, Group } from '@mantine/core';
import { acceptDamaged, giveUpOpening } from '@renderer/store/mesa-opening';
import type { MesaImport } from '@renderer/store/process-library';
import { useTranslation } from '@renderer/ui/use-translation';
import { failureText } from '@shared/i18n';
import classes from './opening.module.css';

/** Longer lists only repeat themselves; the number of the rest is said. */
const SHOWN = 200;

/** What of a damaged file is whole and what is not, before anything of it is kept. */
export function DamagedReport({ found }: { readonly found: Extract<MesaImport, { readonly kind: 'damaged' }> }) {
  const t = useTranslation();
  const { saved, missing } = found;
  return (
    <>
      <p className={classes['text']}>{t('files.damaged.text')}</p>
      <h3 className={classes['heading']}>{t('files.damaged.saved')}</h3>
      <ul className={classes['counts']}>
        {saved.map(({ type, count }) => (
          <li key={type}>
            <span>{t(`records.type.${type}`)}</span>
            <span className={classes['number']}>{count}</span>
          </li>
        ))}
      </ul>
      <h3 className={classes['heading']}>{t('files.damaged.missing', { count: missing.length })}</h3>
      {/* Scrolls where it is long, so that it must be reachable by key. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes['problems']} tabIndex={0} aria-label={t('files.damaged.missing', { count: missing.length })}>
        {missing.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>{failureText(problem)}</li>
        ))}
        {missing.length > SHOWN ? <li>{t('files.damaged.more', { count: missing.length - SHOWN })}</li> : null}
      </ul>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={giveUpOpening}>
          {t('files.damaged.leave')}
        </Button>
        <Button onClick={() => void acceptDamaged()}>{t('files.damaged.open')}</Button>
      </Group>
    </>
  );
}
