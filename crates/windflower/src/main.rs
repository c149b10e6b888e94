//! Windflower: reads the command and hands over to `operate`.

fn main() -> std::process::ExitCode {
    windflower::operate::main()
}
