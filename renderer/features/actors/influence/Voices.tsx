import { ActionIcon, Button, TextInput, UnstyledButton } from '@mantine/core';
import type { ScoringRound, ScoringTopic } from '@shared/domain/influences/scoring-round';
import { runCommand } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconEyeOff, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addScorer, coverScores, removeScorer, revealScores } from './commands';
import influenceClasses from './influence.module.css';
import scoringClasses from './scoring.module.css';
import classes from './voices.module.css';
import { cellCount, scoredBy, type ScoreBoard } from './scores';

interface VoicesProps {
  readonly topic: ScoringTopic;
  readonly round: ScoringRound | undefined;
  readonly board: ScoreBoard;
  readonly voice: string | null;
  readonly readOnly: boolean;
  readonly onVoice: (voice: string | null) => void;
}

/** Whose turn it is to score, how far each is, and the button that uncovers all at once. */
export function Voices({ topic, round, board, voice, readOnly, onVoice }: VoicesProps): ReactNode {
  const t = useTranslation();
  const [name, setName] = useState('');
  const scorers = round?.scorers ?? [];
  const isPrivate = round !== undefined && !round.revealed && scorers.length > 0;
  const total = cellCount(topic, board);
  const named = new Set([...board.cells.values()].flatMap((scores) => scores.map(({ scorer }) => scorer)));
  const others = [...named].filter((scorer) => scorer !== '' && !scorers.includes(scorer)).sort();
  const add = (): void => {
    if (runCommand(addScorer, { topic, name }).ok) {
      onVoice(name.trim());
      setName('');
    }
  };
  const chip = (value: string | null, label: string, detail: string, onRemove?: () => void): ReactNode => (
    <li key={value ?? ' all'} data-chosen={voice === value || undefined}>
      <UnstyledButton className={classes['voice'] ?? ''} aria-pressed={voice === value} onClick={() => { onVoice(value); }}>
        <span className={classes['voiceName']}>{label}</span>
        <span className={classes['count']}>{detail}</span>
      </UnstyledButton>
      {onRemove === undefined || readOnly ? null : (
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('influence.voice.remove', { name: label })} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      )}
    </li>
  );
  return (
    <section aria-label={t('influence.voice.label')} className={classes['voices']}>
      <h3 className={scoringClasses['sideTitle']}>{t('influence.voice.label')}</h3>
      <ul className={classes['voiceList']}>
        {chip(null, t('influence.voice.all'), t('influence.voice.allDetail'))}
        {chip('', t('influence.voice.room'), t('influence.voice.progress', { count: scoredBy(board, ''), total }))}
        {[...scorers, ...others].map((scorer) =>
          chip(
            scorer,
            scorer,
            t('influence.voice.progress', { count: scoredBy(board, scorer), total }),
            scorers.includes(scorer)
              ? () => {
                  if (voice === scorer) onVoice(null);
                  runCommand(removeScorer, { topic, name: scorer });
                }
              : undefined,
          ),
        )}
      </ul>
      {readOnly ? null : (
        <form
          className={classes['addVoice']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput size="sm" aria-label={t('influence.voice.add')} placeholder={t('influence.voice.add')} value={name} maxLength={200} onChange={(event) => { setName(event.currentTarget.value); }} />
          <Button size="sm" variant="default" type="submit" disabled={name.trim() === ''}>{t('influence.voice.addButton')}</Button>
        </form>
      )}
      {isPrivate ? (
        <>
          <p className={classes['private']}><IconEyeOff size={16} aria-hidden /> {t('influence.voice.private')}</p>
          <ConfirmInline question={t('influence.voice.revealQuestion')} confirmLabel={t('influence.voice.reveal')} onConfirm={() => { if (runCommand(revealScores, topic).ok) onVoice(null); }}>
            {(ask) => <Button variant="light" size="sm" fullWidth disabled={readOnly} onClick={ask}>{t('influence.voice.reveal')}</Button>}
          </ConfirmInline>
        </>
      ) : scorers.length === 0 ? (
        <p className={influenceClasses['note']}>{t('influence.voice.hint')}</p>
      ) : (
        <Button variant="subtle" size="compact-sm" disabled={readOnly} onClick={() => { runCommand(coverScores, topic); }}>{t('influence.voice.again')}</Button>
      )}
    </section>
  );
}
