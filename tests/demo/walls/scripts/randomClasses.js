window.showWall = () => {
  const name = () => `x${Math.random().toString(36).slice(2, 10)}`;
  const [back, box] = [name(), name()];
  const style = document.createElement('style');
  style.textContent = `.${back}{position:fixed;inset:0;background:#000a;z-index:9998}.${box}{position:fixed;top:30%;left:30%;width:40%;background:#fff;padding:20px;z-index:9999}`;
  document.head.append(style);
  const dim = document.createElement('div');
  dim.className = back;
  const wall = document.createElement('section');
  wall.className = box;
  wall.innerHTML = window.WORDS;
  document.body.append(dim, wall);
};
