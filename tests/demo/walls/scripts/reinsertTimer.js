window.showWall = () => {
  document.body.append(window.makeWall());
  let times = 0;
  const timer = setInterval(() => {
    const wall = document.querySelector('#wall');
    if (wall && getComputedStyle(wall).display !== 'none') return;
    wall?.remove();
    document.body.append(window.makeWall());
    if (++times >= 3) clearInterval(timer);
  }, 300);
};
