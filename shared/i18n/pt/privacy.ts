import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: privacy. */
export const privacy: Translated<typeof es.privacy> = {
  action: 'Excluir os dados de uma pessoa…',
  title: 'Excluir os dados de uma pessoa',
  text: 'Retira uma pessoa deste processo: das fichas, da ata, da lista de alterações, do diário e das cópias que este computador guarda.',
  name: 'Nome da pessoa',
  namePlaceholder: 'Como está escrito no processo',
  others: 'Outras formas em que aparece',
  othersHint: 'Apelido, nome sem o segundo sobrenome, e-mail, telefone. Escreva uma e pressione Enter.',
  search: 'Buscar onde aparece',
  nothing: 'Não aparece em nenhum lugar deste processo. Verifique como está escrito.',
  found_one: 'Aparece em um lugar',
  found_other: 'Aparece em {{count}} lugares',
  steps_zero: 'Não aparece na lista de alterações.',
  steps_one: 'Também aparece em um passo da lista de alterações; dali é retirado.',
  steps_other: 'Também aparece em {{count}} passos da lista de alterações; dali é retirado.',
  emptied: 'é esvaziado',
  taken: 'é retirado do texto',
  more_one: 'E mais um lugar.',
  more_other: 'E mais {{count}} lugares.',
  foreverTitle: 'Não pode ser desfeito',
  forever: 'Depois de apagar, o que foi feito antes também não pode ser desfeito, porque traria a pessoa de volta. Os arquivos .mesa, relatórios e planilhas já salvos em outro lugar não mudam: apague-os à parte ou salve-os de novo.',
  understood: 'Entendo que não pode ser desfeito',
  erase: 'Excluir para sempre',
  done: 'Os dados foram excluídos deste processo e do que este computador guarda.',
};
