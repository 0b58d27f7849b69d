import { mount } from "svelte";
import App from "./App.svelte";
import { backend } from "./ipc";
import "./styles/base.css";

const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend: backend() } });
