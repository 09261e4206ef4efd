import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const about = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openAbout = (): void => {
  about.setState({ isOpen: true });
};
export const closeAbout = (): void => {
  about.setState({ isOpen: false });
};
/** Whether what is said about the program is shown. */
export function useAbout(): boolean {
  return useStore(about, (state) => state.isOpen);
}
