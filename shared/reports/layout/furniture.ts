import type { Translate } from '../../i18n';
import type { ReportModel } from '../model/report-model';
import { wrapToStrings } from '../typography/wrap';
import { EDGE, type PageSetup } from './page-setup';
import type { Sheet } from './sheet';
import { TYPE } from './type-scale';

/** Paints the heads from the second page on and the feet from `firstFoot` on: what report this is, whether it is a draft, "Página x de y". */
export function paintFurniture(sheet: Sheet, model: ReportModel, page: PageSetup, translate: Translate, firstFoot: number): void {
  const style = TYPE.furniture;
  const total = sheet.pageCount();
  const end = sheet.clean(model.runningHead.end);
  const room = page.textWidth - sheet.measure(end, style.face, style.size) - 24;
  const [start = ''] = wrapToStrings(sheet.clean(model.runningHead.start), { width: room, size: style.size, measure: sheet.measure, limit: 1 });
  for (let number = firstFoot; number <= total; number += 1) {
    sheet.setPage(number);
    if (number > 1) {
      sheet.text(start, page.left, EDGE + style.size, style);
      sheet.text(end, page.right, EDGE + style.size, style, 'end');
      sheet.rule(page.left, EDGE + style.size + 7, page.right, EDGE + style.size + 7, 'hairline', 0.6);
    }
    if (model.draft !== undefined) sheet.text(sheet.clean(model.draft.label), page.left, page.height - EDGE, { ...style, face: 'semibold', ink: 'warning' });
    sheet.text(translate('reports.page.of', { page: number, total }), page.right, page.height - EDGE, style, 'end');
  }
}
