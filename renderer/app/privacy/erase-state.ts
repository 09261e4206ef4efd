import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const erasing = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openErasing = (): void => {
  erasing.setState({ isOpen: true });
};
export const closeErasing = (): void => {
  erasing.setState({ isOpen: false });
};
/** Whether the erasing of a person is being asked. */
export function useErasing(): boolean {
  return useStore(erasing, (state) => state.isOpen);
}
