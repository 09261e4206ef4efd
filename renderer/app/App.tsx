import { afterDrawing } from '@renderer/store/after-drawing';
import { useSession } from '@renderer/store/session';
import { ThemeProvider } from '@renderer/ui/theme/ThemeProvider';
import { useLanguage } from '@renderer/ui/use-translation';
import { formattingLocale } from '@shared/i18n';
import { Fragment, Suspense, lazy, useEffect, useLayoutEffect, useState } from 'react';
import { LateParts } from './LateParts';
import { Shell } from './shell/Shell';

/** Not needed for the first drawing: what is said before it is there waits for it. */
const NoticeHost = lazy(() => import('./NoticeHost').then(({ NoticeHost: View }) => ({ default: View })));

/** Where notices are shown, from the first drawing on. */
function Notices() {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => void afterDrawing().then(() => { setDrawn(true); }), []);
  return isDrawn ? <Suspense><NoticeHost /></Suspense> : null;
}

/** The whole program, dressed in the chosen look and speaking the chosen language. */
export function App() {
  const theme = useSession((state) => state.theme);
  const language = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = formattingLocale(language);
  }, [language]);
  return (
    <ThemeProvider theme={theme}>
      {/* Drawn anew with the language: nothing keeps a word, a number or a date of the old one. */}
      <Fragment key={language}>
        <Shell />
        <LateParts />
      </Fragment>
      <Notices />
    </ThemeProvider>
  );
}
