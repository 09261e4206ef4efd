import { useTranslation } from '@renderer/ui/use-translation';

/** Inicio. */
export function HomeView() {
  const t = useTranslation();
  return <h1>{t('home.place')}</h1>;
}
