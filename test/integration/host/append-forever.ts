import { openVault } from '@electron/services/vault';
import { appendOf } from '../../unit/electron/vault-requests';

/** Appends acts to the vault of a folder until it is killed; says each number once it was acknowledged. */
const [folder = '', first = '1'] = process.argv.slice(2);
const vault = openVault({ folder, now: Date.now });
for (let sequence = Number(first); ; sequence += 1) {
  await vault.append(appendOf(sequence));
  process.stdout.write(`${sequence}\n`);
}
