// What a site's own detector does: a bait element, and an ad script that never comes. Calls `showWall` at most once.
addEventListener('load', () => {
  let isShown = false;
  const found = () => {
    if (isShown) return;
    isShown = true;
    setTimeout(() => window.showWall?.(), 200);
  };
  const bait = document.createElement('div');
  bait.className = 'adsbox';
  bait.style.cssText = 'position:absolute;left:-999px;width:10px;height:10px';
  document.body.append(bait);
  setTimeout(() => {
    if (bait.offsetHeight === 0) found();
    bait.remove();
  }, 100);
  const script = document.createElement('script');
  script.onerror = found;
  script.src = `/ads/${new URLSearchParams(location.search).get('ads')}/ads.js`;
  document.head.append(script);
});
