import type { Translate } from '../../i18n';
import type { ReportModel } from '../model/report-model';
import { wrapToStrings } from '../typography/wrap';
import type { Canvas } from './canvas';
import { EDGE, type PageSetup } from './page-setup';
import { TYPE } from './type-scale';

/** Paints head and foot on every page but the cover: what report this is, and "Página x de y". */
export function paintFurniture(canvas: Canvas, model: ReportModel, page: PageSetup, translate: Translate): void {
  const { doc } = canvas;
  const style = TYPE.furniture;
  const total = doc.getNumberOfPages();
  const end = canvas.clean(model.runningHead.end);
  const room = page.textWidth - canvas.measure(end, style.face, style.size) - 24;
  const [start = ''] = wrapToStrings(canvas.clean(model.runningHead.start), { width: room, size: style.size, measure: canvas.measure, limit: 1 });
  for (let number = 2; number <= total; number += 1) {
    doc.setPage(number);
    canvas.text(start, page.left, EDGE + style.size, style);
    canvas.text(end, page.right, EDGE + style.size, style, 'end');
    canvas.rule(page.left, EDGE + style.size + 7, page.right, EDGE + style.size + 7, 'hairline', 0.6);
    canvas.text(translate('reports.page.of', { page: number, total }), page.right, page.height - EDGE, style, 'end');
  }
}
