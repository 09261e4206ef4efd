import { loadCatalog } from '@shared/catalogs/catalog';
import { COLLECTION_METHODS, INDICATOR_AUDIENCES, INDICATOR_PRESENTATIONS } from '@shared/catalogs/indicator-entry';
import { CATALOG_SCHEMAS, type CatalogName } from '@shared/catalogs/schemas';
import type { Option } from '@shared/domain/kernel/form-field';
import { t } from '@shared/i18n';

/** The entries of a catalogue that a form names, as choices; the instruments are those of every modality, each with its own. */
export async function catalogOptions(name: string): Promise<readonly Option[]> {
  switch (name) {
    case 'instruments':
      return (await loadCatalog('modalities')).flatMap(({ id: within, instruments }) => instruments.map(({ id, name: label }) => ({ value: id, label, within })));
    case 'indicatorCategories':
      return (await loadCatalog(name)).map(({ id, name: label, dimension }) => ({ value: id, label, within: dimension }));
    case 'cases':
      return (await loadCatalog(name)).map(({ id, city, name: label }) => ({ value: id, label: `${city}: ${label}` }));
    case 'collectionMethods':
      return COLLECTION_METHODS.map((value) => ({ value, label: t(`indicators.collection.${value}`) }));
    case 'indicatorAudiences':
      return INDICATOR_AUDIENCES.map((value) => ({ value, label: t(`indicators.audience.${value}`) }));
    case 'indicatorPresentations':
      return INDICATOR_PRESENTATIONS.map((value) => ({ value, label: t(`indicators.presentation.${value}`) }));
    case 'sdgGoals':
      return (await loadCatalog('sdgGoals')).map((goal) => ({ value: String(goal.number), label: `${String(goal.number)} · ${goal.name}` }));
    default:
      if (!isCatalog(name)) throw new Error(`No catalogue is called ${name}`);
      return (await loadCatalog(name)).map((entry) => ({ value: entry.id, label: entry.name }));
  }
}

function isCatalog(name: string): name is CatalogName {
  return Object.hasOwn(CATALOG_SCHEMAS, name);
}
