import { Button, ColorInput, FileButton } from '@mantine/core';
import { runCommand } from '@renderer/store/command-runner';
import { useDocument } from '@renderer/store/workspace';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import { reportIdentityId } from '@shared/domain/reports/report-identity';
import { failureText } from '@shared/i18n';
import { useRef, useState, type ReactNode } from 'react';
import { setIdentity } from './commands';
import { makeEmblem, megabytes } from './emblem';
import classes from './reports.module.css';

type Said = { readonly tone: 'danger' | 'calm'; readonly text: string } | null;

/** Colours to begin with; a city writes its own. */
const SWATCHES = ['#0F4C5C', '#1D4E89', '#1B5E20', '#7A1F2B', '#5B2A86', '#8A4B08'];

/** The city's emblem and colour, which all its reports carry. */
export function IdentityPanel(): ReactNode {
  const t = useTranslation();
  const identity = useDocument((document) => recordOf(document, 'reportIdentity', reportIdentityId(document.processId)));
  const [said, setSaid] = useState<Said>(null);
  const reset = useRef<() => void>(null);
  const emblem = identity?.emblem ?? null;
  const color = identity?.color ?? null;

  const choose = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const made = await makeEmblem(file);
    reset.current?.();
    if (!made.ok) {
      setSaid({ tone: 'danger', text: failureText(made.error) });
      return;
    }
    const { before, after } = made.value;
    const kept = runCommand(setIdentity, { emblem: made.value.emblem });
    if (kept.ok) setSaid(after < before * 0.9 ? { tone: 'calm', text: t('outputs.identity.shrunk', { before: megabytes(before), after: megabytes(after) }) } : null);
  };
  return (
    <div className={classes['group']}>
      <h2 className={classes['groupTitle']}>{t('outputs.identity.title')}</h2>
      <div className={classes['emblem']}>
        {emblem === null ? <span className={classes['noEmblem']}>{t('outputs.identity.none')}</span> : <img src={emblem.source} alt={t('outputs.identity.alt')} />}
        <div className={classes['emblemActs']}>
          <FileButton resetRef={reset} accept="image/png,image/jpeg,image/webp,image/svg+xml" onChange={(file) => void choose(file)}>
            {(props) => <Button {...props} size="compact-sm" variant="default">{t(emblem === null ? 'outputs.identity.choose' : 'outputs.identity.change')}</Button>}
          </FileButton>
          {emblem === null ? null : <Button size="compact-sm" variant="subtle" onClick={() => { setSaid(null); runCommand(setIdentity, { emblem: null }); }}>{t('outputs.identity.remove')}</Button>}
        </div>
      </div>
      {said === null ? null : <FailureNotice tone={said.tone}>{said.text}</FailureNotice>}
      <ColorInput
        size="sm"
        label={t('outputs.identity.color')}
        description={t('outputs.identity.colorHint')}
        format="hex"
        swatches={SWATCHES}
        swatchesPerRow={6}
        withEyeDropper={false}
        popoverProps={{ withinPortal: true }}
        value={color ?? ''}
        placeholder={t('outputs.identity.colorNone')}
        onChangeEnd={(value) => {
          const hex = value.toUpperCase();
          if (value === '' || /^#[0-9A-F]{6}$/u.test(hex)) runCommand(setIdentity, { color: value === '' ? null : hex });
        }}
      />
      {color === null ? null : <Button size="compact-sm" variant="subtle" onClick={() => { runCommand(setIdentity, { color: null }); }}>{t('outputs.identity.ownColor')}</Button>}
    </div>
  );
}
