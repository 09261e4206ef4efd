import type { Translate } from '../../i18n';
import type { Section } from '../model/report-model';

/** Gives the annexes their letters, in their order: "Anexo B. …". */
export function withAnnexLetters(sections: readonly Section[], t: Translate): readonly Section[] {
  let count = 0;
  return sections.map((section) => {
    if (section.isAnnex !== true) return section;
    const letter = String.fromCharCode(65 + (count % 26));
    count += 1;
    return { ...section, title: t('reports.page.annex', { letter, title: section.title }) };
  });
}
