import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: files. */
export const files: Translated<typeof es.files> = {
  reading: {
    title: 'Abrindo o arquivo',
    text: '“{{file}}” é verificado antes de ser aberto. Você pode continuar olhando o resto; se demorar, cancele e nada muda.',
  },
  password: {
    title: '“{{file}}” tem senha',
    text: 'Escreva a senha com que este arquivo foi salvo.',
    label: 'Senha',
    afterwards: 'A senha protege o arquivo, não este computador: ao abri-lo, o processo fica aqui como qualquer outro.',
    open: 'Abrir',
  },
  damaged: {
    title: '“{{name}}” está danificado: é possível abrir uma parte',
    text: 'O arquivo não está como foi salvo. Isto é o que está íntegro e o que não. O arquivo não é tocado; se você tem outra cópia, tente primeiro com ela.',
    saved: 'Pode ser aberto',
    missing_one: 'Não foi possível recuperar uma coisa',
    missing_other: 'Não foi possível recuperar {{count}} coisas',
    more_one: 'E mais uma.',
    more_other: 'E mais {{count}}.',
    leave: 'Não abrir',
    open: 'Abrir o que está íntegro',
  },
  copy: {
    title: 'Cópia com senha ou sem dados pessoais',
    text: 'A cópia (.mesa) leva todo o processo tal como está agora, sem a lista de alterações a desfazer.',
    personal: 'Incluir os dados pessoais',
    personalHint: 'Nomes, cargos, e-mails e telefones das pessoas. Retire-os se a cópia é para alguém que não precisa deles; ao juntá-la depois, nada se apaga aqui.',
    lock: 'Proteger com senha',
    lockHint: 'Sem a senha não se pode ler nada do arquivo, nem o nome do processo.',
    lostTitle: 'Se a senha se perder, o arquivo se perde',
    lostText: 'Não há outra chave: ninguém pode abri-lo, nem quem fez este programa. Guarde a senha em um lugar seguro, separada do arquivo.',
    password: 'Senha',
    passwordHint: 'Entre {{shortest}} e {{longest}} caracteres. Uma frase de várias palavras é fácil de lembrar e difícil de adivinhar.',
    again: 'A mesma, outra vez',
    differs: 'As duas não são iguais. Escreva-as de novo.',
    understood: 'Entendo que sem a senha não há como abrir o arquivo',
    save: 'Salvar a cópia',
  },
};
