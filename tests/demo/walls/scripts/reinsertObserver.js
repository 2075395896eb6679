window.showWall = () => {
  const put = () => document.body.append(window.makeWall());
  put();
  let times = 0;
  new MutationObserver(() => {
    const wall = document.querySelector('#wall');
    if (wall && getComputedStyle(wall).display !== 'none') return;
    wall?.remove();
    if (++times <= 3) put();
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
};
