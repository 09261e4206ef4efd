import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { INDICATOR_DIMENSIONS } from '@shared/catalogs/indicator-entry';
import { listOf } from '@shared/document/document';
import { foldText } from '@shared/domain/kernel/text-folding';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { fieldsFromBank } from './bank';
import { takeFromBank } from './commands';
import classes from './indicators.module.css';
import { useCatalog } from './use-catalogs';

/** The bank of 61 by category, to take from. */
export function BankView(): ReactNode {
  const t = useTranslation();
  const bank = useCatalog('indicators');
  const categories = useCatalog('indicatorCategories');
  const taken = new Set(listOf(useDocument((state) => state), 'indicator').map(({ catalogId }) => catalogId));
  const [query, setQuery] = useState('');
  const [dimension, setDimension] = useState<string | null>(null);
  const folded = foldText(query);
  const shown = bank.filter((entry) => (dimension === null || entry.dimension === dimension) && foldText(entry.name).includes(folded));
  return (
    <div className={classes['scroll']}>
      <Text c="dimmed" maw={720} mb="sm">{t('indicators.bank.lead')}</Text>
      <Group align="flex-end" mb="md">
        <TextInput label={t('indicators.bank.search')} value={query} w={320} onChange={(event) => { setQuery(event.currentTarget.value); }} />
        <Select label={t('indicators.field.dimension')} placeholder={t('indicators.bank.all')} clearable data={INDICATOR_DIMENSIONS.map((value) => ({ value, label: t(`indicators.dimension.${value}`) }))} value={dimension} onChange={setDimension} />
        <Text size="sm" c="dimmed" role="status">{t('indicators.bank.found', { count: shown.length })}</Text>
      </Group>
      {categories.map((category) => {
        const entries = shown.filter(({ categoryId }) => categoryId === category.id);
        if (entries.length === 0) return null;
        return (
          <section key={category.id} className={classes['category']} aria-label={category.name}>
            <h2 className={classes['categoryTitle']}>
              {category.name} <span className={classes['soft']}>{t(`indicators.dimension.${category.dimension}`)}</span>
            </h2>
            <ul className={classes['entries']}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <span>
                    {entry.name}
                    <span className={classes['detail']}>
                      {[t(`indicators.level.${entry.type}`), t(`indicators.measurement.${entry.measurement}`), entry.source.place].join(' · ')}
                    </span>
                  </span>
                  {taken.has(entry.id) ? (
                    <Text size="sm" c="dimmed">{t('indicators.bank.taken')}</Text>
                  ) : (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('indicators.bank.name', { name: entry.name })}
                      onClick={() => {
                        runCommand(takeFromBank, fieldsFromBank(entry));
                      }}
                    >
                      {t('indicators.bank.take')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
