import { Button, Group, TextInput, Textarea } from '@mantine/core';
import { listOf } from '@shared/document/document';
import { EVALUATION_QUESTIONS, evaluationMeans, type EvaluationQuestion } from '@shared/domain/sessions/session-evaluation';
import type { Session } from '@shared/domain/sessions/session';
import { formattingLocale } from '@shared/i18n';
import { attempt } from '@renderer/store/attempt';
import { makePaper } from '@renderer/store/papers/make-paper';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type ReactNode } from 'react';
import { addEvaluation } from '../commands/room-commands';
import { editSession } from '../commands/session-commands';
import classes from '../sessions.module.css';
import { ExperienceBlock } from './ExperienceBlock';

type Scores = Readonly<Record<EvaluationQuestion, number | null>>;
const BLANK: Scores = { purpose: null, voice: null, method: null, time: null, useful: null };

/** What comes after a session: its bulletin and what those who came thought of it. */
export function AfterTab({ session }: { readonly session: Session }): ReactNode {
  const t = useTranslation();
  const evaluations = useDocument((document) => listOf(document, 'sessionEvaluation')).filter(({ sessionId }) => sessionId === session.id);
  const means = evaluationMeans(evaluations);
  const number = new Intl.NumberFormat(formattingLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const [scores, setScores] = useState<Scores>(BLANK);
  const [best, setBest] = useState('');
  const [improve, setImprove] = useState('');
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const save = (): void => {
    attempt(addEvaluation, { sessionId: session.id, fields: { scores, best: best.trim(), improve: improve.trim(), order: evaluations.length } });
    setScores(BLANK);
    setBest('');
    setImprove('');
    inputs.current[0]?.focus();
  };
  const isBlank = Object.values(scores).every((score) => score === null) && best.trim() === '' && improve.trim() === '';
  return (
    <div className={classes['columns']}>
      <div className={classes['stack']}>
        <section className={classes['block']} aria-labelledby="bulletin-title">
          <h2 id="bulletin-title" className={classes['subtitle']}>{t('sessions.after.bulletin')}</h2>
          <p className={classes['soft']}>{t('sessions.after.bulletinHint')}</p>
          <Textarea
            key={session.bulletin}
            aria-label={t('sessions.after.bulletin')}
            placeholder={t('sessions.after.bulletinPlaceholder')}
            autosize
            minRows={4}
            defaultValue={session.bulletin}
            onBlur={(event) => {
              const value = event.currentTarget.value.trim();
              if (value !== session.bulletin) attempt(editSession, { id: session.id, fields: { bulletin: value } });
            }}
          />
          <Button className={classes['atStart'] ?? ''} variant="default" onClick={() => { void makePaper({ paper: 'bulletin', format: 'pdf', subjectId: session.id, name: t('acta.paper.bulletinTitle', { session: session.name }) }); }}>
            {t('sessions.after.bulletinPdf')}
          </Button>
        </section>
        <ExperienceBlock session={session} />
      </div>
      <section className={classes['block']} aria-labelledby="evaluation-title">
        <h2 id="evaluation-title" className={classes['subtitle']}>{t('sessions.after.evaluation')}</h2>
        <p className={classes['soft']}>{t('sessions.after.evaluationHint')}</p>
        <table className={classes['table']}>
          <tbody>
            {EVALUATION_QUESTIONS.map((question, index) => (
              <tr key={question}>
                <th scope="row">{t(`sessions.after.question.${question}`)}</th>
                <td>
                  <input
                    ref={(element) => { inputs.current[index] = element; }}
                    className={classes['minutes']}
                    inputMode="numeric"
                    aria-label={t(`sessions.after.question.${question}`)}
                    value={scores[question] ?? ''}
                    readOnly
                    onKeyDown={(event) => {
                      if (/^[1-5]$/u.test(event.key)) {
                        setScores({ ...scores, [question]: Number(event.key) });
                        inputs.current[index + 1]?.focus();
                      }
                      // A question left without answer is one key too.
                      if (event.key === '0') {
                        setScores({ ...scores, [question]: null });
                        inputs.current[index + 1]?.focus();
                      }
                      if (event.key === 'Backspace' || event.key === 'Delete') setScores({ ...scores, [question]: null });
                      if (event.key === 'Enter' && !isBlank) save();
                    }}
                  />
                </td>
                <td className={classes['soft']}>{means[question] === null ? '' : t('sessions.after.mean', { value: number.format(means[question]) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <TextInput label={t('sessions.after.best')} value={best} onChange={(event) => { setBest(event.currentTarget.value); }} />
        <TextInput label={t('sessions.after.improve')} value={improve} onChange={(event) => { setImprove(event.currentTarget.value); }} />
        <Group justify="space-between">
          <Button disabled={isBlank} onClick={save}>{t('sessions.after.addForm')}</Button>
          <span className={classes['soft']}>{evaluations.length === 0 ? t('sessions.after.noForms') : t('sessions.after.forms', { count: evaluations.length })}</span>
        </Group>
        <ul className={classes['queue']}>
          {evaluations.filter((evaluation) => evaluation.best !== '' || evaluation.improve !== '').map((evaluation) => (
            <li key={evaluation.id}>{[evaluation.best, evaluation.improve].filter((text) => text !== '').join(' · ')}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
