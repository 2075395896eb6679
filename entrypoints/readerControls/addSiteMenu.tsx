// The bar's menu for the current site.
import { SiteMenu } from '../../components/reader/SiteMenu.tsx';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { AddToReader } from './readerAddition.ts';

export const addSiteMenu: AddToReader = ({ view, by, site }) => {
  const url = view.location.href;
  if (!/^https?:/.test(url)) return {};
  const menu = (
    <SiteMenu
      key="site"
      isAutomatic={by === 'auto'}
      initial={site}
      onLoad={() => sendMessage('siteState', { url })}
      onChoose={(choice) => sendMessage('chooseForSite', { url, choice })}
    />
  );
  return { tools: () => menu };
};
