import type { Risk } from '@shared/domain/diagnosis/risk';
import type { RecordId } from '@shared/domain/kernel/id';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RiskGrade } from './commands';
import { bandOf, numbered } from './risk-order';
import classes from './risks.module.css';

const GRADES = [1, 2, 3, 4, 5] as const;
type Grade = (typeof GRADES)[number];
/** Where a risk without grades goes when the keys move it. */
const MIDDLE = 3;

/** What each arrow does to a risk: probability goes up, impact to the right. */
const STEPS: Readonly<Record<string, { readonly field: RiskGrade['field']; readonly by: 1 | -1 }>> = {
  ArrowUp: { field: 'likelihood', by: 1 },
  ArrowDown: { field: 'likelihood', by: -1 },
  ArrowRight: { field: 'impact', by: 1 },
  ArrowLeft: { field: 'impact', by: -1 },
};

interface RiskMapProps {
  readonly risks: readonly Risk[];
  readonly chosen: RecordId | null;
  readonly readOnly: boolean;
  readonly onChoose: (id: RecordId) => void;
  readonly onGrade: (grades: readonly RiskGrade[]) => void;
}

/** The matrix probability × impact with the risks in it: dragged, or moved by the arrows; those not graded wait beside it. */
export function RiskMap({ risks, chosen, readOnly, onChoose, onGrade }: RiskMapProps): ReactNode {
  const t = useTranslation();
  const [said, setSaid] = useState('');
  const map = useRef<HTMLDivElement>(null);
  /** The risk that the keys moved: it comes to stand under another cell, and the focus goes with it. */
  const moved = useRef<RecordId | null>(null);
  const all = numbered(risks);

  useEffect(() => {
    const id = moved.current;
    if (id === null) return;
    moved.current = null;
    map.current?.querySelector<HTMLElement>(`[data-risk="${id}"]`)?.focus();
  });

  const grade = (risk: Risk, likelihood: number | null, impact: number | null): void => {
    if (readOnly || (risk.likelihood === likelihood && risk.impact === impact)) return;
    onGrade([
      { id: risk.id, field: 'likelihood', grade: likelihood },
      { id: risk.id, field: 'impact', grade: impact },
    ]);
    const place = { name: risk.name, likelihood: likelihood ?? 0, impact: impact ?? 0 };
    setSaid(likelihood === null || impact === null ? t('diagnosis.risks.saidOut', place) : t('diagnosis.risks.said', place));
  };
  const onKeyDown = (event: KeyboardEvent, risk: Risk): void => {
    const step = STEPS[event.key];
    if (step === undefined && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopPropagation();
    moved.current = risk.id;
    const { likelihood, impact } = risk;
    if (step === undefined) grade(risk, null, null);
    else if (likelihood === null || impact === null) grade(risk, likelihood ?? MIDDLE, impact ?? MIDDLE);
    else {
      const held = (value: number, field: RiskGrade['field']): number => (step.field === field ? Math.max(1, Math.min(5, value + step.by)) : value);
      grade(risk, held(likelihood, 'likelihood'), held(impact, 'impact'));
    }
  };
  const drop = (id: string, likelihood: number | null, impact: number | null): void => {
    const risk = risks.find((one) => one.id === id);
    if (risk !== undefined) grade(risk, likelihood, impact);
  };

  const chip = ({ risk, number }: (typeof all)[number]): ReactNode => {
    const { likelihood, impact, name } = risk;
    const where = likelihood === null || impact === null ? t('diagnosis.risks.ungraded') : t('diagnosis.risks.at', { likelihood, impact, weight: likelihood * impact });
    return (
      <button
        key={risk.id}
        type="button"
        data-risk={risk.id}
        className={classes['chip']}
        draggable={!readOnly}
        aria-pressed={risk.id === chosen}
        aria-label={t('diagnosis.risks.chip', { number, name, where })}
        title={name}
        onClick={() => { onChoose(risk.id); }}
        onKeyDown={(event) => { onKeyDown(event, risk); }}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', risk.id);
          event.dataTransfer.effectAllowed = 'move';
        }}
      >
        <b>{number}</b>
        <span>{name}</span>
      </button>
    );
  };
  const cell = (likelihood: Grade, impact: Grade): ReactNode => (
    // The risks in it take the keys; a cell is where one is dropped.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      key={`${String(likelihood)} ${String(impact)}`}
      className={classes['cell']}
      data-band={bandOf(likelihood * impact)}
      onDragOver={(event) => { event.preventDefault(); }}
      onDrop={(event) => {
        event.preventDefault();
        drop(event.dataTransfer.getData('text/plain'), likelihood, impact);
      }}
    >
      <span className={classes['weight']} aria-hidden>{likelihood * impact}</span>
      {all.filter(({ risk }) => risk.likelihood === likelihood && risk.impact === impact).map(chip)}
    </div>
  );
  const waiting = all.filter(({ risk }) => risk.likelihood === null || risk.impact === null);
  return (
    <div ref={map} className={classes['mapPart']}>
      <div role="group" aria-label={t('diagnosis.risks.mapLabel')} className={classes['map']}>
        <span className={classes['axisY']}>{t('diagnosis.priorities.likelihood')}</span>
        {[...GRADES].reverse().map((likelihood) => (
          <div key={likelihood} className={classes['mapRow']}>
            <span className={classes['gradeName']}>{t(`diagnosis.priorities.grade.${likelihood}`)}</span>
            {GRADES.map((impact) => cell(likelihood, impact))}
          </div>
        ))}
        <div className={classes['mapRow']}>
          <span />
          {GRADES.map((impact) => (
            <span key={impact} className={classes['gradeFoot']}>{t(`diagnosis.priorities.impactGrade.${impact}`)}</span>
          ))}
        </div>
        <span className={classes['axisX']}>{t('diagnosis.priorities.impact')}</span>
      </div>
      {waiting.length === 0 ? null : (
        // A second way for the pointer; the keys are those of the risks in it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section
          className={classes['waiting']}
          aria-label={t('diagnosis.risks.waiting')}
          onDragOver={(event) => { event.preventDefault(); }}
          onDrop={(event) => {
            event.preventDefault();
            drop(event.dataTransfer.getData('text/plain'), null, null);
          }}
        >
          <h3>{t('diagnosis.risks.waiting')}</h3>
          {waiting.map(chip)}
        </section>
      )}
      <p className={classes['keys']}>{t('diagnosis.risks.keys')}</p>
      <p role="status" className={classes['announce']}>{said}</p>
    </div>
  );
}
