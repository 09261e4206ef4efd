import { listOf, recordOf } from '@shared/document/document';
import { catalogRiskId, riskModule, type Risk } from '@shared/domain/diagnosis/risk';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';

/** A risk to take up. `catalogId` empty: one of the city's own words. */
export type NewRisk = Pick<Risk, 'name'> &
  Partial<Pick<Risk, 'description' | 'stage' | 'mitigations' | 'catalogId' | 'origin' | 'itemKeys'>>;

/** Takes up a risk, and gives its id. One of the catalogue that is there already only gains the weak items. */
export const acceptRisk = defineCommand<NewRisk, RecordId>({
  id: 'diagnosis.acceptRisk',
  labelKey: 'diagnosis.command.acceptRisk',
  undo: 'record',
  run: (change, document, risk) => {
    const parsed = riskModule.fields.name.safeParse(risk.name);
    if (!parsed.success) return fail('risk-name', 'diagnosis.error.riskName');
    const { catalogId = '', itemKeys = [] } = risk;
    const risks = listOf(document, 'risk');
    const held = catalogId === '' ? undefined : risks.find((other) => other.catalogId === catalogId);
    if (held !== undefined) {
      change.update('risk', held.id, { itemKeys: [...new Set([...held.itemKeys, ...itemKeys])] });
      return ok(held.id);
    }
    const order = risks.reduce((most, other) => Math.max(most, other.order), -1) + 1;
    const fields = { ...risk, name: parsed.data, order };
    return ok(change.create('risk', fields, catalogId === '' ? undefined : catalogRiskId(document.processId, catalogId)).id);
  },
});

export const editRisk = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'risk'>> }>({
  id: 'diagnosis.editRisk',
  labelKey: 'diagnosis.command.editRisk',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'risk', id) === undefined) return fail('no-such-risk', 'diagnosis.error.noSuchRisk');
    if (fields.name !== undefined && !riskModule.fields.name.safeParse(fields.name).success) {
      return fail('risk-name', 'diagnosis.error.riskName');
    }
    change.update('risk', id, fields);
    return ok(undefined);
  },
});

export const removeRisk = defineCommand<RecordId>({
  id: 'diagnosis.removeRisk',
  labelKey: 'diagnosis.command.removeRisk',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** A grade of a risk; null takes it back. */
export interface RiskGrade {
  readonly id: RecordId;
  readonly field: 'likelihood' | 'impact';
  readonly grade: number | null;
}

/** Grades risks, several at once: whole numbers from 1 to 5, all of them or none. Moving one risk about is one step. */
export const gradeRisks = defineCommand<readonly RiskGrade[]>({
  id: 'diagnosis.gradeRisks',
  labelKey: 'diagnosis.command.gradeRisks',
  undo: 'merge',
  mergeKey: (grades) => [...new Set(grades.map(({ id }) => id))].join(' '),
  run: (change, document, grades) => {
    for (const { id, field, grade } of grades) {
      if (recordOf(document, 'risk', id) === undefined) return fail('no-such-risk', 'diagnosis.error.noSuchRisk');
      if (!riskModule.fields[field].safeParse(grade).success) return fail('risk-grade', 'diagnosis.error.riskGrade');
    }
    for (const { id, field, grade } of grades) change.update('risk', id, { [field]: grade });
    return ok(undefined);
  },
});
