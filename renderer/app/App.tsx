import { useSession } from '@renderer/store/session';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { CollisionDialog } from './CollisionDialog';
import { CopiesDialog } from './copies/CopiesDialog';
import { SecondCopyDialog } from './copies/SecondCopyDialog';
import { MergeDialog } from './merge/MergeDialog';
import { NoticeHost } from './NoticeHost';
import { Shell } from './shell/Shell';

/** The whole program, dressed in the chosen look. */
export function App() {
  const theme = useSession((state) => state.theme);
  return (
    <ThemeProvider theme={theme}>
      <Shell />
      <CollisionDialog />
      <MergeDialog />
      <CopiesDialog />
      <SecondCopyDialog />
      <NoticeHost />
    </ThemeProvider>
  );
}
