import { t, type Translate } from './index';

/** A text between the quotation marks of a language, the current one where none is named: «así», “assim”, “thus”. */
export function quoted(text: string, translate: Translate = t): string {
  return translate('common.quoted', { text });
}
