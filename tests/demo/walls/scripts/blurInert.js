window.showWall = () => {
  const main = document.querySelector('main');
  main.inert = true;
  main.style.filter = 'blur(8px)';
  main.style.userSelect = 'none';
  main.style.pointerEvents = 'none';
  document.documentElement.classList.add('locked');
  const style = document.createElement('style');
  style.textContent = 'html.locked, html.locked body { overflow: hidden; height: 100% }';
  document.head.append(style);
  document.body.append(window.makeWall());
};
