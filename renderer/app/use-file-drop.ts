import { openMesaFile } from '@renderer/store/mesa-opening';
import { useEffect } from 'react';

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
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      if (!file.name.toLowerCase().endsWith('.mesa')) return;
      void file.arrayBuffer().then((buffer) => {
        void openMesaFile(new Uint8Array(buffer), file.name);
      });
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}
