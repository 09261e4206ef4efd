import { desktop } from '@renderer/store/desktop';
import { openMesaFile } from '@renderer/store/mesa-opening';
import { announce } from '@renderer/store/notices';
import { expectMesa } from '@renderer/store/process-library';

/** Asks for a `.mesa` file and opens it. */
export function chooseMesaFile(): void {
  expectMesa();
  void desktop()
    .call('file.open', { kind: 'mesa' })
    .then((file) => (file === null ? undefined : openMesaFile(file.bytes, file.name)))
    .catch(() => {
      announce({ tone: 'danger', messageKey: 'shell.failure.fileUnreadable' });
    });
}
