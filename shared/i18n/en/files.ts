import type { es } from '../es';
import type { Translated } from '../messages';

/** English: files. */
export const files: Translated<typeof es.files> = {
  reading: {
    title: 'Opening the file',
    text: '“{{file}}” is checked before it is opened. You can go on looking at the rest; if it takes long, cancel and nothing changes.',
  },
  password: {
    title: '“{{file}}” has a password',
    text: 'Write the password this file was saved with.',
    label: 'Password',
    afterwards: 'The password protects the file, not this computer: once opened, the process stays here like any other.',
    open: 'Open',
  },
  damaged: {
    title: '“{{name}}” is damaged: part of it can be opened',
    text: 'The file is not as it was saved. This is what is sound and what is not. The file is not touched; if you have another copy, try that one first.',
    saved: 'Can be opened',
    missing_one: 'One thing could not be recovered',
    missing_other: '{{count}} things could not be recovered',
    more_one: 'And one more.',
    more_other: 'And {{count}} more.',
    leave: 'Do not open',
    open: 'Open what is sound',
  },
  copy: {
    title: 'Copy with a password or without personal data',
    text: 'The copy (.mesa) carries the whole process just as it is now, without the list of changes to undo.',
    personal: 'Include personal data',
    personalHint: 'Names, positions, e-mails and telephones of people. Leave them out if the copy is for someone who does not need them; when it is joined later, nothing is deleted here.',
    lock: 'Protect with a password',
    lockHint: 'Without the password nothing in the file can be read, not even the name of the process.',
    lostTitle: 'If the password is lost, the file is lost',
    lostText: 'There is no other key: nobody can open it, not even those who made this program. Keep the password in a safe place, apart from the file.',
    password: 'Password',
    passwordHint: 'Between {{shortest}} and {{longest}} characters. A phrase of several words is easy to remember and hard to guess.',
    again: 'The same one, again',
    differs: 'The two are not the same. Write them again.',
    understood: 'I understand that without the password there is no way to open the file',
    save: 'Save the copy',
  },
};
