import { Button, Select } from '@mantine/core';
import { IconChartRadar, IconEyeOff } from '@tabler/icons-react';
import { currentReading, type AssessmentReading } from '@shared/analysis/diagnosis/assessment-reading';
import { diagnosisSentences, formatLevel, referenceSentences, type NameOfItem } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { difficulties, disagreements, gapsOf, strengths } from '@shared/analysis/diagnosis/findings';
import { readAgainstReference } from '@shared/analysis/diagnosis/reference-picture';
import { say } from '@shared/analysis/explain/sentence';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { answersFigure, disagreementFigure, levelsFigure, profileFigure, referenceFigure } from '@shared/reports/diagnosis-full/reading-figures';
import { useDocument } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Page } from '@renderer/ui/page/Page';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { useDiagnosisPlace } from '../diagnosis-place';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { ItemAction } from '../priorities/ItemAction';
import { itemNames, useBank } from '../use-bank';
import { Comparison } from './Comparison';
import { ItemList } from './ItemList';
import { LevelTable } from './LevelTable';
import classes from './reading.module.css';
import { readingsOf } from './readings';

/** The reading of a moment: sentences, levels, figures, comparisons. */
export function ReadingView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const bank = useBank();
  const [place, setPlace] = useDiagnosisPlace();
  const readings = readingsOf(document);
  const reading = readings.find(({ assessment }) => assessment.id === place.assessmentId) ?? currentReading(readings) ?? readings.at(-1);
  const toAssess = <Button onClick={() => { setPlace({ tab: 'assess' }); }}>{t('diagnosis.reading.toAssess')}</Button>;
  if (reading === undefined || (reading.answered === 0 && reading.unknown === 0)) {
    return (
      <EmptyState Icon={IconChartRadar} title={t('diagnosis.reading.emptyTitle')} actions={toAssess}>
        {t('diagnosis.reading.emptyText')}
      </EmptyState>
    );
  }
  const moments = readings.filter(({ answered }) => answered > 0);
  const choose = (
    <Moments
      readings={moments}
      chosen={reading}
      comparedId={place.comparedId}
      onChoose={(assessmentId) => { setPlace({ assessmentId }); }}
      onCompare={(comparedId) => { setPlace({ comparedId }); }}
    />
  );
  if (reading.isCovered) {
    return (
      <Page>
        {choose}
        <EmptyState Icon={IconEyeOff} title={t('diagnosis.reading.coveredTitle')} actions={toAssess}>
          {t('diagnosis.reading.coveredText', { count: listOf(document, 'assessmentAnswer').filter(({ assessmentId }) => assessmentId === reading.assessment.id).length })}
        </EmptyState>
      </Page>
    );
  }
  const before = moments.find(({ assessment, isCovered }) => assessment.id === place.comparedId && assessment.id !== reading.assessment.id && !isCovered);
  return (
    <Page>
      {choose}
      <Reading reading={reading} before={before} nameOf={itemNames(document, bank)} />
    </Page>
  );
}

interface MomentsProps {
  readonly readings: readonly AssessmentReading[];
  readonly chosen: AssessmentReading;
  readonly comparedId: RecordId | null;
  readonly onChoose: (id: RecordId) => void;
  readonly onCompare: (id: RecordId | null) => void;
}

function Moments({ readings, chosen, comparedId, onChoose, onCompare }: MomentsProps): ReactNode {
  const t = useTranslation();
  if (readings.length < 2) return null;
  const data = readings.map(({ assessment }) => ({ value: assessment.id as string, label: assessment.name }));
  const idOf = (value: string | null): RecordId | null => readings.find(({ assessment }) => assessment.id === value)?.assessment.id ?? null;
  return (
    <div className={classes['moments']}>
      <Select
        label={t('diagnosis.moment.label')}
        allowDeselect={false}
        value={chosen.assessment.id}
        data={data}
        onChange={(value) => {
          const id = idOf(value);
          if (id !== null) onChoose(id);
        }}
      />
      <Select
        label={t('diagnosis.reading.compareWith')}
        placeholder={t('diagnosis.reading.noComparison')}
        clearable
        value={comparedId === chosen.assessment.id ? null : comparedId}
        data={data.filter(({ value }) => value !== chosen.assessment.id)}
        onChange={(value) => { onCompare(idOf(value)); }}
      />
    </div>
  );
}

/** Rows of the heat-map on the screen at once: more are not read. */
const HEAT_ROWS = 40;

interface ReadingProps {
  readonly reading: AssessmentReading;
  readonly before: AssessmentReading | undefined;
  readonly nameOf: NameOfItem;
}

function Reading({ reading, before, nameOf }: ReadingProps): ReactNode {
  const t = useTranslation();
  const bank = useBank();
  const actors = useDocument((document) => listOf(document, 'actor'));
  const against = readAgainstReference(reading, bank.reference);
  const parted = disagreements(reading);
  const several = reading.items.some(({ respondents }) => respondents > 1);
  const answering = new Set(reading.items.flatMap(({ answers }) => answers.flatMap(({ respondentId }) => (respondentId === null ? [] : [respondentId]))));
  const respondents = actors.filter(({ id }) => answering.has(id));
  const withLevel = (items: readonly { readonly key: string; readonly level: number | null }[]) =>
    items.map(({ key, level }) => ({ key, text: level === null ? nameOf(key) : t('diagnosis.reading.itemLevel', { item: nameOf(key), level: formatLevel(level) }) }));
  const differences = (items: typeof against.ahead) =>
    items.map(({ item, reference }) => ({
      key: item.key,
      text: t('diagnosis.reading.differenceItem', { item: nameOf(item.key), own: formatLevel(item.level), reference }),
    }));
  return (
    <>
      <section className={classes['section']} aria-label={t('diagnosis.reading.summary')}>
        {diagnosisSentences(reading, nameOf).map((sentence, index) => (
          <p key={index} className={classes['sentence']}>{say(t, sentence)}</p>
        ))}
      </section>
      <section className={classes['section']}>
        <h2>{t('diagnosis.reading.levels')}</h2>
        <div className={classes['pair']}>
          <FigureFrame figure={profileFigure(t, reading, before === undefined ? [] : [before])} caption={t('diagnosis.reading.radarCaption')} />
          <LevelTable reading={reading} nameOf={nameOf} />
        </div>
        <div className={classes['wideFigure']}>
          <FigureFrame figure={levelsFigure(t, reading)} caption={t('diagnosis.reading.barsCaption')} />
        </div>
      </section>
      <div className={classes['columns']}>
        <ItemList title={t('diagnosis.reading.strengths')} lines={withLevel(strengths(reading))} none={t('diagnosis.reading.strengthsNone')} />
        <ItemList
          title={t('diagnosis.reading.difficulties')}
          lines={withLevel(difficulties(reading))}
          none={t('diagnosis.reading.difficultiesNone')}
          actOf={(key) => <ItemAction itemKey={key} name={nameOf(key)} moment={reading.assessment.name} />}
        />
        <ItemList
          title={t('diagnosis.reading.disagreements')}
          lines={parted.map(({ key, lowest, highest }) => ({
            key,
            text: t('diagnosis.reading.itemRange', { item: nameOf(key), low: lowest ?? 0, high: highest ?? 0 }),
          }))}
          none={several ? t('diagnosis.reading.disagreementsNone') : t('diagnosis.reading.disagreementsOne')}
        />
        <ItemList title={t('diagnosis.reading.gaps')} lines={withLevel(gapsOf(reading))} none={t('diagnosis.reading.gapsNone')} />
      </div>
      {before === undefined ? null : <Comparison before={before} after={reading} nameOf={nameOf} />}
      {parted.length === 0 ? null : (
        <section className={classes['section']}>
          <h2>{t('diagnosis.reading.spread')}</h2>
          <div className={classes['wideFigure']}>
            <FigureFrame figure={disagreementFigure(t, parted.slice(0, 12), nameOf)} caption={t('diagnosis.reading.spreadCaption')} />
          </div>
        </section>
      )}
      {respondents.length === 0 ? null : (
        <section className={classes['section']}>
          <h2>{t('diagnosis.reading.heat')}</h2>
          <div className={classes['wideFigure']}>
            <FigureFrame
              figure={answersFigure(t, reading.items.filter(({ answers }) => answers.length > 0).slice(0, HEAT_ROWS), respondents, nameOf)}
              caption={t('diagnosis.reading.heatCaption')}
            />
          </div>
        </section>
      )}
      <section className={classes['section']}>
        <h2>{t('diagnosis.reading.reference')}</h2>
        {against.stages.every(({ own }) => own === null) ? (
          <p className={classes['soft']}>{t('diagnosis.reading.referenceNone')}</p>
        ) : (
          <>
            {referenceSentences(against, nameOf).map((sentence, index) => (
              <p key={index}>{say(t, sentence)}</p>
            ))}
            <div className={classes['wideFigure']}>
              <FigureFrame figure={referenceFigure(t, against)} caption={`${t('diagnosis.reading.referenceCaption')} ${t('diagnosis.reading.referenceSource')}`} />
            </div>
            <div className={classes['columns']}>
              <ItemList title={t('diagnosis.reading.ahead')} lines={differences(against.ahead)} none={t('diagnosis.reading.aheadNone')} />
              <ItemList title={t('diagnosis.reading.behind')} lines={differences(against.behind)} none={t('diagnosis.reading.behindNone')} />
            </div>
          </>
        )}
      </section>
    </>
  );
}
