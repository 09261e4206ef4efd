import { ActionIcon, Button, Group, Textarea, Tooltip } from '@mantine/core';
import type { ActEntry } from '@shared/domain/sessions/act-entry';
import type { Session } from '@shared/domain/sessions/session';
import { sentenceOf, sentenceOfFacts } from '@shared/reports/acta/act-text';
import { attempt } from '@renderer/store/attempt';
import { makePaper } from '@renderer/store/papers/make-paper';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowBackUp, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { wordAct } from '../commands/room-commands';
import { hourText } from '../format-time';
import { actsOf } from '../selectors';
import classes from '../sessions.module.css';

/** The acta, line by line; the wording of a line is edited where it stands, its facts are not. */
export function ActaTab({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const acts = actsOf(document, session.id);
  const name = t('acta.report.title', { session: session.name });
  const [making, setMaking] = useState(false);
  const make = (format: 'pdf' | 'docx'): void => {
    setMaking(true);
    void makePaper({ paper: 'acta', format, subjectId: session.id, name }).finally(() => { setMaking(false); });
  };
  return (
    <div className={classes['stack']}>
      <Group justify="space-between" align="start">
        <p className={classes['lead']}>{t('sessions.acta.lead')}</p>
        <Group gap="sm">
          {making ? <span className={classes['soft']} role="status">{t('sessions.acta.making')}</span> : null}
          <Button disabled={making} leftSection={<IconFileTypePdf size={18} />} onClick={() => { make('pdf'); }}>{t('sessions.acta.pdf')}</Button>
          <Button disabled={making} variant="default" leftSection={<IconFileTypeDocx size={18} />} onClick={() => { make('docx'); }}>{t('sessions.acta.docx')}</Button>
        </Group>
      </Group>
      {acts.length === 0 ? <p className={classes['soft']}>{t('sessions.acta.empty')}</p> : (
        <ol className={classes['acts']} aria-label={t('sessions.acta.title')}>
          {acts.map((entry, index) => <ActLine key={entry.id} entry={entry} number={index + 1} />)}
        </ol>
      )}
    </div>
  );
}

function ActLine({ entry, number }: { readonly entry: ActEntry; readonly number: number }): ReactNode {
  const t = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const document = useDocument((state) => state);
  const sentence = sentenceOf(entry, document, t);
  const facts = sentenceOfFacts(entry, document, t);
  const save = (wording: string): void => {
    setDraft(null);
    if (wording.trim() !== sentence) attempt(wordAct, { id: entry.id, wording: wording.trim() === facts ? '' : wording });
  };
  return (
    <li className={classes['act']} data-worded={entry.wording !== null}>
      <span className={classes['actNumber']}>{number}</span>
      <time className={classes['actTime']} dateTime={entry.at}>{hourText(entry.at)}</time>
      {draft === null ? (
        <button type="button" className={classes['actText']} aria-label={`${sentence} — ${t('common.edit.rename', { name: t('sessions.acta.wording', { number }) })}`} onClick={() => { setDraft(sentence); }}>
          {sentence}
        </button>
      ) : (
        <Textarea
          className={classes['grow'] ?? ''}
          aria-label={t('sessions.acta.wording', { number })}
          description={entry.wording === null ? undefined : t('sessions.acta.facts', { sentence: facts })}
          autosize
          value={draft}
          ref={(element) => { if (element !== null && window.document.activeElement !== element) element.focus(); }}
          onChange={(event) => { setDraft(event.currentTarget.value); }}
          onBlur={() => { save(draft); }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); save(draft); }
            if (event.key === 'Escape') setDraft(null);
          }}
        />
      )}
      {entry.wording === null ? null : (
        <Tooltip label={t('sessions.acta.facts', { sentence: facts })} multiline maw={360}>
          <ActionIcon variant="subtle" aria-label={t('sessions.acta.restore', { number })} onClick={() => { attempt(wordAct, { id: entry.id, wording: '' }); }}><IconArrowBackUp size={16} /></ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}
