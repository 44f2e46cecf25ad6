import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeKey } from './client/key.ts';
import { applyTheme } from './frame/settings.ts';
import { queryClient } from './queries.ts';
import { router } from './router.tsx';
import './theme/tokens.css';
import './theme/base.css';
import './theme/frame.css';
import './theme/lists.css';
import './theme/map.css';
import './theme/fields.css';
import './theme/framing.css';
import './theme/pledges.css';
import './theme/lineage.css';
import './theme/margin.css';
import './theme/reading.css';
import './theme/review.css';
import './theme/events.css';
import './theme/statements.css';
import './theme/parse.css';
import './theme/timeline.css';
import './theme/weigh.css';

takeKey();
applyTheme();
createRoot(document.getElementById('workbench') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
