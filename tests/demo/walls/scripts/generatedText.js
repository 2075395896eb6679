window.showWall = () => {
  const style = document.createElement('style');
  style.textContent =
    '#wall{position:fixed;inset:0;background:#fffd;z-index:9999}#wall::before{content:"Ad blocker detected. Please disable your ad blocker for this site.";position:absolute;top:40%;left:20%}';
  const wall = document.createElement('div');
  wall.id = 'wall';
  document.head.append(style);
  document.body.append(wall);
};
