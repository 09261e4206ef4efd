import { Button, Progress } from '@mantine/core';
import { IconChevronDown, IconClipboardCheck, IconEyeOff, IconListCheck, IconUserCheck } from '@tabler/icons-react';
import { assessmentsInOrder, isCovered } from '@shared/analysis/diagnosis/assessment-reading';
import type { Assessment } from '@shared/domain/diagnosis/assessment';
import type { RecordId } from '@shared/domain/kernel/id';
import { recordOf } from '@shared/document/document';
import { ok } from '@shared/domain/kernel/result';
import { runCommand, runGesture, useDocument, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type ReactNode } from 'react';
import { useDiagnosisPlace } from '../diagnosis-place';
import { useBank } from '../use-bank';
import { AnswersOfAll } from './AnswersOfAll';
import { AskedPanel } from './AskedPanel';
import classes from './assess.module.css';
import { addAssessment, chooseBlock, type Given } from './commands';
import { MomentBar } from './MomentBar';
import { QuestionList } from './QuestionList';
import { RespondentsPanel } from './RespondentsPanel';
import { SingleQuestion } from './SingleQuestion';
import { today } from './today';
import { useAnswering, type Question } from './use-answering';

/** The self-assessment: what is asked, by whom, and the answering itself. */
export function AssessView(): ReactNode {
  const t = useTranslation();
  const bank = useBank();
  const readOnly = useReadOnly();
  const document = useDocument((state) => state);
  const [place, setPlace] = useDiagnosisPlace();
  const moments = assessmentsInOrder(document);
  const assessment = moments.find(({ id }) => id === place.assessmentId) ?? moments.at(-1);
  if (assessment === undefined) {
    const start = (): void => {
      runGesture({ id: 'diagnosis.start', labelKey: 'diagnosis.command.start' }, () => {
        const added = runCommand(addAssessment, { name: t('diagnosis.moment.firstName'), date: today(), mode: 'consensus' });
        if (!added.ok) return added;
        runCommand(chooseBlock, { block: 'actions', items: bank.blocks.actions, chosen: true });
        return ok(undefined);
      });
    };
    return (
      <EmptyState
        Icon={IconClipboardCheck}
        title={t('diagnosis.assess.emptyTitle')}
        actions={<Button disabled={readOnly} onClick={start}>{t('diagnosis.assess.start')}</Button>}
      >
        {t('diagnosis.assess.emptyText')}
      </EmptyState>
    );
  }
  return (
    <Answer
      key={assessment.id}
      assessment={assessment}
      readOnly={readOnly}
      onChoose={(assessmentId) => { setPlace({ assessmentId, respondentId: null, isHandedOver: false, itemKey: '' }); }}
    />
  );
}

interface AnswerProps {
  readonly assessment: Assessment;
  readonly readOnly: boolean;
  readonly onChoose: (id: RecordId | null) => void;
}

function Answer({ assessment, readOnly, onChoose }: AnswerProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place, setPlace] = useDiagnosisPlace();
  const [said, setSaid] = useState('');
  const main = useRef<HTMLDivElement>(null);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const apart = assessment.mode === 'respondents';
  const respondentId = apart && place.respondentId !== null && assessment.respondentIds.includes(place.respondentId) ? place.respondentId : null;
  const answering = useAnswering(assessment.id, respondentId);
  const { questions, answered, unknown } = answering;
  const at = Math.max(0, questions.findIndex(({ key }) => key === place.itemKey));
  const covered = isCovered(assessment);
  const nobodyChosen = covered && respondentId === null;
  const needsHandOver = covered && respondentId !== null && !place.isHandedOver;
  const moveTo = (to: number): void => { setPlace({ itemKey: questions[to]?.key ?? '' }); };
  const give = (question: Question, given: Given): void => {
    answering.give(question, given);
    const item = question.name;
    if (given === null) setSaid(t('diagnosis.assess.cleared', { item }));
    else setSaid(t('diagnosis.assess.said', { item, answer: given === 'unknown' ? t('diagnosis.unknown') : t(`diagnosis.level.${given}`) }));
  };

  const body = (): ReactNode => {
    if (questions.length === 0) {
      return (
        <EmptyState Icon={IconListCheck} title={t('diagnosis.assess.noBlocksTitle')}>
          {t('diagnosis.assess.noBlocksText')}
        </EmptyState>
      );
    }
    if (nobodyChosen) {
      return (
        <EmptyState Icon={IconUserCheck} title={t('diagnosis.assess.chooseRespondent')}>
          {t('diagnosis.modeHint.respondents')}
        </EmptyState>
      );
    }
    if (needsHandOver) {
      const name = recordOf(document, 'actor', respondentId)?.name ?? '';
      return (
        <EmptyState
          Icon={IconEyeOff}
          title={t('diagnosis.assess.handOverTitle', { name })}
          actions={<Button size="md" onClick={() => { setPlace({ isHandedOver: true, itemKey: '' }); }}>{t('diagnosis.assess.handOver')}</Button>}
        >
          {t('diagnosis.assess.handOverText')}
        </EmptyState>
      );
    }
    const shared = { answering, at, readOnly, onMove: moveTo, onGive: give } as const;
    const key = questions[at]?.key ?? '';
    const open = questions.findIndex((question) => !answering.isAnswered(question));
    return (
      <>
        <div className={classes['bar']}>
          <div className={classes['progress']}>
            <Progress value={questions.length === 0 ? 0 : (100 * (answered + unknown)) / questions.length} aria-label={t('diagnosis.assess.progress', { answered, total: questions.length })} />
            <span>
              {unknown === 0
                ? t('diagnosis.assess.progress', { answered, total: questions.length })
                : t('diagnosis.assess.progressUnknown', { answered, total: questions.length, unknown })}
            </span>
          </div>
          {open < 0 ? (
            <Button variant="light" size="sm" onClick={() => { setPlace({ tab: 'reading' }); }}>{t('diagnosis.assess.read')}</Button>
          ) : (
            <Button variant="default" size="sm" onClick={() => { moveTo(open); }}>{t('diagnosis.assess.nextOpen')}</Button>
          )}
          {covered ? (
            <Button variant="default" size="sm" onClick={() => { setPlace({ isHandedOver: false, respondentId: null, itemKey: '' }); }}>
              {t('diagnosis.assess.cover')}
            </Button>
          ) : null}
          <SegmentedChoice
            label={t('diagnosis.assess.way')}
            value={place.way}
            options={[
              { value: 'list', label: t('diagnosis.assess.list') },
              { value: 'single', label: t('diagnosis.assess.single') },
            ]}
            onChange={(way) => {
              setPlace({ way });
              // The arrows are to move among the questions from here on, not in this choice.
              main.current?.focus({ preventScroll: true });
            }}
          />
        </div>
        <p className={classes['keys']}>{t(place.way === 'list' ? 'diagnosis.assess.keysList' : 'diagnosis.assess.keysSingle')}</p>
        {place.way === 'list' ? (
          <QuestionList {...shared} />
        ) : (
          <SingleQuestion
            {...shared}
            aside={apart && assessment.revealed ? <AnswersOfAll assessmentId={assessment.id} itemKey={key} /> : null}
          />
        )}
      </>
    );
  };

  const hasPanel = place.way !== 'single' || apart || questions.length === 0;
  const answers = respondentId === null ? t('diagnosis.assess.tableShort') : (recordOf(document, 'actor', respondentId)?.name ?? '');
  return (
    <div className={classes['room']}>
      <div className={classes['layout']} data-way={questions.length === 0 ? 'list' : place.way}>
      {hasPanel ? (
        <button type="button" className={classes['panelToggle']} aria-expanded={isPanelOpen} onClick={() => { setPanelOpen(!isPanelOpen); }}>
          <IconChevronDown size={18} aria-hidden />
          {apart && !nobodyChosen ? t('diagnosis.assess.panelApart', { name: answers }) : t('diagnosis.assess.panel')}
        </button>
      ) : null}
      {hasPanel ? <aside className={classes['side']} data-open={isPanelOpen || nobodyChosen}>
        {apart ? (
          <RespondentsPanel
            assessment={assessment}
            chosen={respondentId}
            readOnly={readOnly}
            onChoose={(id) => {
              setPanelOpen(false);
              setPlace({ respondentId: id, isHandedOver: false, itemKey: '' });
            }}
          />
        ) : null}
        <AskedPanel answering={nobodyChosen || needsHandOver ? null : answering} readOnly={readOnly} />
      </aside> : null}
      <div className={classes['main']} ref={main} tabIndex={-1}>
        <MomentBar assessment={assessment} readOnly={readOnly} onChoose={onChoose} />
        {readOnly ? <p className={classes['keys']}>{t('diagnosis.assess.readOnly')}</p> : null}
        {body()}
        <p role="status" className={classes['announce']}>{said}</p>
      </div>
      </div>
    </div>
  );
}
