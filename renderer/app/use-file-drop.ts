import { openMesaFile } from '@renderer/store/mesa-opening';
import { announce, announceFailure } from '@renderer/store/notices';
import { mergeFiles } from '@renderer/store/process-library';
import { useEffect } from 'react';

/** One file is opened; several are copies of the open process, to be joined into it. */
async function openDropped(files: readonly File[]): Promise<void> {
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const [only, ...more] = read;
  if (only === undefined) return;
  if (more.length === 0) return openMesaFile(only.bytes, only.name);
  const merged = await mergeFiles(read);
  if (!merged.ok) announceFailure(merged.error);
}

/**
 * Opens a `.mesa` file that is dropped anywhere on the window; any other file dropped outside a place that takes it
 * does nothing, where the browser would leave the program and show the file.
 */
export function useFileDrop(): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const copies = files.filter(({ name }) => name.toLowerCase().endsWith('.mesa'));
      const [other] = files;
      if (copies.length === 0 && other !== undefined) {
        announce({ tone: 'warning', messageKey: 'shell.drop.notMesa', params: { name: other.name } });
        return;
      }
      void openDropped(copies);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}
