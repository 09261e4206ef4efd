import { CloseButton, TextInput } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import { ANSWERS, type CallAnswer, type CallReply } from '@shared/domain/calls/call-answer';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { MoneyField } from '@renderer/ui/records/MoneyField';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { actorName } from '../call-words';
import classes from '../calls.module.css';
import { answerCall, removeAnswers } from '../commands/call-commands';

interface AnswerRowProps {
  readonly answer: CallAnswer;
  readonly readOnly: boolean;
  /** The answer is typed: on to the next. */
  readonly onDone: () => void;
}

/** What one area answers: 1 to 4 choose the reply, Enter goes to its words and from there to the next area. */
export function AnswerRow({ answer, readOnly, onDone }: AnswerRowProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [open, setOpen] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const area = actorName(document, answer.actorId);
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  const reply = (next: CallReply): void => {
    if (next !== answer.answer) runCommand(answerCall, { id: answer.id, fields: { answer: next }, today: today() });
  };
  const write = (fields: Parameters<typeof answerCall.run>[2]['fields']): void => {
    runCommand(answerCall, { id: answer.id, fields, today: today() });
  };
  const days = [answer.sentOn === null ? '' : t('calls.answers.sent', { day: formatDay(answer.sentOn) }), answer.answeredOn === null ? '' : t('calls.answers.answered', { day: formatDay(answer.answeredOn) })];
  return (
    <li className={classes['answer']}>
      <div className={classes['answerHead']}>
        <strong>{area}</strong>
        <ToolbarButton label={t('calls.answers.more', { area })} Icon={IconChevronDown} aria-expanded={open} onClick={() => { setOpen(!open); }} />
        {readOnly ? null : <CloseButton size="sm" aria-label={t('calls.answers.remove', { area })} onClick={() => { runCommand(removeAnswers, [answer.id]); }} />}
      </div>
      <span className={classes['soft']}>{days.filter((part) => part !== '').join('; ')}</span>
      {/* The radios take the arrows; digits are a shorter way to the same. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        data-reply
        className={classes['reply']}
        onKeyDown={(event) => {
          const chosen = ANSWERS[Number(event.key) - 1];
          if (event.key === 'Enter') words.current?.focus();
          else if (chosen !== undefined && !readOnly) {
            reply(chosen);
            event.currentTarget.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus();
          } else return;
          event.preventDefault();
        }}
      >
        <SegmentedChoice label={t('calls.answers.replyOf', { area })} value={answer.answer} disabled={readOnly} options={ANSWERS.map((value) => ({ value, label: t(`calls.reply.${value}`) }))} onChange={reply} />
      </div>
      <TextInput
        ref={words}
        key={answer.text}
        size="sm"
        aria-label={t('calls.answers.textOf', { area })}
        placeholder={t('calls.answers.textPlaceholder')}
        defaultValue={answer.text}
        readOnly={readOnly}
        onBlur={(event) => {
          const text = event.currentTarget.value.trim();
          if (text !== answer.text) write({ text });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const text = event.currentTarget.value.trim();
          if (text !== answer.text) write({ text });
          onDone();
        }}
      />
      {open ? (
        <>
          <TextInput
            key={answer.responsible}
            label={t('calls.answers.responsible')}
            aria-label={t('calls.answers.responsibleOf', { area })}
            defaultValue={answer.responsible}
            readOnly={readOnly}
            onBlur={(event) => {
              const responsible = event.currentTarget.value.trim();
              if (responsible !== answer.responsible) write({ responsible });
            }}
          />
          <MoneyField key={JSON.stringify(answer.counterpart)} label={t('calls.answers.counterpart')} value={answer.counterpart} currency={currency} readOnly={readOnly} onWrite={(counterpart) => { write({ counterpart }); }} />
          <div className={classes['pair']}>
            <DateField label={t('calls.answers.sentOn')} value={answer.sentOn} readOnly={readOnly} onWrite={(sentOn) => { write({ sentOn }); }} />
            <DateField label={t('calls.answers.answeredOn')} value={answer.answeredOn} readOnly={readOnly} onWrite={(answeredOn) => { write({ answeredOn }); }} />
          </div>
        </>
      ) : null}
    </li>
  );
}
