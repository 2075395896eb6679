window.showWall = () => {
  const host = document.createElement('div');
  host.id = 'wall';
  host.style.cssText = 'position:fixed;inset:0;z-index:99999';
  host.attachShadow({ mode: 'closed' }).append(window.makeWall());
  document.body.append(host);
};
