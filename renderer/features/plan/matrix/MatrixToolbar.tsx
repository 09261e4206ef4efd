import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { memo, type ReactNode } from 'react';

interface MatrixToolbarProps {
  readonly onExpandAll: () => void;
  readonly onCollapseAll: () => void;
}

function MatrixToolbarInner({ onExpandAll, onCollapseAll }: MatrixToolbarProps): ReactNode {
  const t = useTranslation();
  return (
    <Group justify="space-between" align="center" mb="xs" wrap="nowrap">
      <Text size="sm" c="dimmed">
        {t('matrix.keys')}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="subtle" size="compact-sm" onClick={onExpandAll}>
          {t('matrix.expandAll')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onCollapseAll}>
          {t('matrix.collapseAll')}
        </Button>
      </Group>
    </Group>
  );
}

/** What the keys do, and the branches all at once. It stays as it is while cells are written. */
export const MatrixToolbar = memo(MatrixToolbarInner);
