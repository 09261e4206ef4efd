import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: notes and areas on the actor map. */
export const mapNotes: Translated<typeof es.mapNotes> = {
  note: 'Nota no mapa',
  area: 'Área no mapa',
  placeholder: 'Escreva aqui',
  remove: 'Tirar “{{text}}”',
  addNote: 'Pôr uma nota no mapa',
  addArea: 'Emoldurar o escolhido com uma área',
  newArea: 'Área',
  command: {
    add: 'Adicionar uma nota ao mapa',
    edit: 'Mudar uma nota do mapa',
    remove: 'Tirar uma nota do mapa',
  },
  error: {
    missing: 'Essa nota já não está no mapa.',
    badValue: 'Esse valor não serve para a nota “{{name}}”. Revise o que escreveu.',
  },
};
