import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const saveOptions = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openSaveOptions = (): void => {
  saveOptions.setState({ isOpen: true });
};
export const closeSaveOptions = (): void => {
  saveOptions.setState({ isOpen: false });
};
/** Whether the options for saving a copy are being asked. */
export function useSaveOptions(): boolean {
  return useStore(saveOptions, (state) => state.isOpen);
}
