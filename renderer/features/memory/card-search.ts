import { listOf, type Document } from '@shared/document/document';
import { foldText } from '@shared/domain/kernel/text-folding';
import { GUIDING_QUESTIONS, type LearningCard, type LearningCardKind } from '@shared/domain/memory/learning-card';
import { tellersOf } from '@shared/reports/memory/learning-report';

function textOf(document: Document, card: LearningCard): string {
  const said = listOf(document, 'testimony').filter(({ cardId }) => cardId === card.id).map(({ text }) => text);
  return foldText([card.name, ...GUIDING_QUESTIONS.map((question) => card[question]), ...card.tags, ...said, ...tellersOf(document, card)].join(' '));
}

/** The cards of a kind that say every word of the query, in their order. */
export function findCards(document: Document, kind: LearningCardKind | 'all', query: string): readonly LearningCard[] {
  const words = foldText(query).split(' ').filter((word) => word !== '');
  return listOf(document, 'learningCard')
    .filter((card) => kind === 'all' || card.kind === kind)
    .filter((card) => {
      if (words.length === 0) return true;
      const text = textOf(document, card);
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => one.order - other.order);
}
