import type { PlaceId } from '@renderer/store/feature';
import { foldText } from '@shared/domain/kernel/text-folding';
import { i18nInstance, t, type MessageKey } from '@shared/i18n';
import { features } from '../features';

/** A page of the help: that of a place, or one of what is the same everywhere. */
export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
  readonly folded: string;
}

export type HelpBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] };

const GENERAL = ['influence', 'actorReading', 'saving', 'projector', 'copies'] as const;

/** The pages in the current language: those of the places in their order, then the general ones. */
export function helpPages(): readonly HelpPage[] {
  return [...features.map(({ id }) => id), ...GENERAL].flatMap((id: PlaceId | (typeof GENERAL)[number]) => {
    const titleKey = `help.page.${id}.title`;
    if (!i18nInstance.exists(titleKey)) return [];
    const title = t(titleKey as MessageKey);
    const text = t(`help.page.${id}.text` as MessageKey);
    return [{ id, title, blocks: readBlocks(text), folded: foldText(`${title} ${text}`) }];
  });
}

/** Reads the text of a page: `- ` begins a point, `## ` a heading, anything else is a paragraph. */
export function readBlocks(text: string): readonly HelpBlock[] {
  const blocks: HelpBlock[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (line.startsWith('- ')) {
      if (last?.kind === 'points') blocks[blocks.length - 1] = { kind: 'points', items: [...last.items, line.slice(2)] };
      else blocks.push({ kind: 'points', items: [line.slice(2)] });
    } else if (line.startsWith('## ')) blocks.push({ kind: 'heading', text: line.slice(3) });
    else if (line !== '') blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** The pages that have every word of a query, accents apart; all where it is empty. */
export function findPages(pages: readonly HelpPage[], query: string): readonly HelpPage[] {
  const words = foldText(query).split(' ').filter((word) => word !== '');
  return pages.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
