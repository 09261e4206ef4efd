import { formatLevel } from '../../analysis/diagnosis/diagnosis-sentences';
import { priorities } from '../../analysis/diagnosis/findings';
import { itemKey } from '../../domain/diagnosis/item-key';
import { listOf } from '../../document/document';
import type { Block, Section } from '../model/report-model';
import { openReadings } from './answers-section';
import { itemNamesOf, type FullDiagnosisContext } from './context';

const SHOWN = 15;

/** What to attend to first, and the risks taken up with what softens them; null where there is neither answer nor risk. */
export function prioritiesSection(context: FullDiagnosisContext): Section | null {
  const { document, translate } = context;
  const reading = openReadings(context).at(-1);
  const risks = [...listOf(document, 'risk')].sort((one, other) => one.order - other.order);
  if (reading === undefined && risks.length === 0) return null;
  const nameOf = itemNamesOf(context);
  const importance = new Map(listOf(document, 'itemImportance').map((record) => [itemKey(record), record.importance]));
  const ranked = reading === undefined ? [] : priorities(reading, importance).filter(({ score }) => score !== null && score > 0);
  const first: Block =
    ranked.length === 0
      ? { kind: 'paragraph', tone: 'body', text: translate('diagnosis.report.prioritiesNone') }
      : {
          kind: 'table',
          caption: translate('diagnosis.report.prioritiesTable'),
          size: 'body',
          columns: [
            { title: translate('diagnosis.report.item'), align: 'start', width: 1 },
            { title: translate('diagnosis.priorities.importance'), align: 'end', width: 'fit' },
            { title: translate('diagnosis.priorities.weakness'), align: 'end', width: 'fit' },
            { title: translate('diagnosis.priorities.score'), align: 'end', width: 'fit' },
          ],
          rows: ranked
            .slice(0, SHOWN)
            .map(({ item, importance: given, weakness, score }) => [nameOf(item.key), String(given ?? ''), formatLevel(weakness), formatLevel(score ?? 0)]),
        };
  const grade = (value: number | null): string => (value === null ? translate('diagnosis.report.notSaid') : String(value));
  const second: Block =
    risks.length === 0
      ? { kind: 'paragraph', tone: 'body', text: translate('diagnosis.report.risksNone') }
      : {
          kind: 'table',
          caption: translate('diagnosis.report.risksTable'),
          size: 'body',
          columns: [
            { title: translate('records.type.risk'), align: 'start', width: 3 },
            { title: translate('diagnosis.priorities.likelihood'), align: 'end', width: 'fit' },
            { title: translate('diagnosis.priorities.impact'), align: 'end', width: 'fit' },
            { title: translate('diagnosis.priorities.soften'), align: 'start', width: 4 },
          ],
          origins: risks.map(({ id }) => id),
          rows: risks.map(({ name, likelihood, impact, mitigations }) => [name, grade(likelihood), grade(impact), mitigations.join(' ')]),
        };
  return { id: 'priorities', place: 'diagnosis', title: translate('diagnosis.report.prioritiesTitle'), startsPage: false, blocks: [first, second] };
}
