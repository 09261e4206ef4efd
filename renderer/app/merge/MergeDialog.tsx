import { Button } from '@mantine/core';
import { finishMerge, useOpenMerge } from '@renderer/store/merging';
import { deviceId } from '@renderer/store/revisions';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import type { CopyIndex, MergeQuestion } from '@shared/document/merge-several';
import { useState } from 'react';
import { MergeQuestionCard, type MergeChoice } from './MergeQuestionCard';
import classes from './merge.module.css';

/** Questions on one page: few enough to draw at once, also where a large plan was edited on both sides. */
const PAGE = 20;

/** Asks, one by one, what copies of the open process disagree about. Closing it joins nothing. */
export function MergeDialog() {
  const t = useTranslation();
  const merge = useOpenMerge();
  const title = merge === null ? '' : t('merging.title', { files: merge.copies.map(({ label }) => label || t('merging.unknownCopy')).join(', ') });
  return (
    <Dialog opened={merge !== null} onClose={() => { finishMerge(null); }} title={title} size="xl">
      {merge === null ? null : <MergeQuestions key={title} />}
    </Dialog>
  );
}

/** What holds where a person takes one side everywhere; a question in which that side says nothing stays as it is. */
function sideOf(question: MergeQuestion, isSide: (from: CopyIndex) => boolean): MergeChoice {
  if (question.kind === 'field') {
    const place = question.candidates.findIndex(({ from }) => isSide(from));
    return place === -1 ? question.kept : place;
  }
  if (isSide(question.editedBy)) return 'record';
  return isSide(question.removedBy) ? 'removal' : question.kept;
}

function MergeQuestions() {
  const t = useTranslation();
  const merge = useOpenMerge();
  const [choices, setChoices] = useState<ReadonlyMap<number, MergeChoice>>(new Map());
  const [first, setFirst] = useState(0);
  if (merge === null) return null;
  const { prepared, copies } = merge;
  const { questions, counts } = prepared;
  const documents = [prepared.document, prepared.mine, ...prepared.copies];
  const labels = copies.map(({ label }) => label);
  const page = questions.slice(first, first + PAGE);
  const takeAll = (choose: (question: MergeQuestion) => MergeChoice): void => {
    setChoices(new Map(questions.map((question, place) => [place, choose(question)])));
  };
  return (
    <>
      <p className={classes['lead']}>
        {t('merging.question', { count: questions.length })}{' '}
        {t('merging.summary', {
          added: t('merging.added', { count: counts.added }),
          changed: t('merging.changed', { count: counts.changed }),
          removed: t('merging.removed', { count: counts.removed }),
        })}{' '}
        {t('merging.hint')}
      </p>
      <div className={classes['bar']} role="group" aria-label={t('merging.all')}>
        <span>{t('merging.all')}</span>
        <Button size="compact-sm" variant="default" onClick={() => { takeAll((question) => sideOf(question, (from) => from === 'mine')); }}>
          {t('merging.allMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => { takeAll((question) => sideOf(question, (from) => from !== 'mine')); }}>
          {t('merging.allTheirs')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => { takeAll(({ kept }) => kept); }}>
          {t('merging.allLatest')}
        </Button>
      </div>
      {page.map((question, index) => (
        <MergeQuestionCard
          key={first + index}
          question={question}
          documents={documents}
          labels={labels}
          ownDevice={deviceId()}
          choice={choices.get(first + index) ?? question.kept}
          onChoose={(choice) => {
            setChoices(new Map([...choices, [first + index, choice]]));
          }}
        />
      ))}
      <div className={classes['foot']}>
        {questions.length <= PAGE ? null : (
          <div className={classes['pages']}>
            <Button size="compact-sm" variant="default" disabled={first === 0} onClick={() => { setFirst(Math.max(0, first - PAGE)); }}>
              {t('merging.previous')}
            </Button>
            <span role="status">{t('merging.page', { from: first + 1, to: Math.min(first + PAGE, questions.length), total: questions.length })}</span>
            <Button size="compact-sm" variant="default" disabled={first + PAGE >= questions.length} onClick={() => { setFirst(first + PAGE); }}>
              {t('merging.next')}
            </Button>
          </div>
        )}
        <span className={classes['fill']} />
        <Button variant="default" onClick={() => { finishMerge(null); }}>
          {t('common.action.cancel')}
        </Button>
        <Button onClick={() => { finishMerge(choices); }}>{t('merging.submit')}</Button>
      </div>
    </>
  );
}
