// The bar's menu about the site one is on.
import { SiteMenu } from '../../components/reader/SiteMenu.tsx';
import { sendMessage } from '../../utils/messages.ts';
import type { AddToReader } from './additions.ts';

export const addSiteMenu: AddToReader = ({ view }) => {
  const url = view.location.href;
  if (!/^https?:/.test(url)) return {};
  const menu = (
    <SiteMenu
      key="site"
      onLoad={() => sendMessage('siteState', { url })}
      onChoose={(choice) => sendMessage('chooseForSite', { url, choice })}
    />
  );
  return { tools: () => menu };
};
